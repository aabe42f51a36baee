pragma solidity ^0.4.24;

contract Salaries {
    address[] private workers;

    function() public payable {}

    function join() public {
        workers.push(msg.sender);
    }

    function pay() public {
        for (uint256 i = 0; i < workers.length; i++) workers[i].transfer(1 finney);
    }
}
