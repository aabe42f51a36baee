pragma solidity ^0.4.24;

contract Salaries {
    address private owner = msg.sender;
    address[] private workers;

    function() public payable {}

    function hire(address worker) public {
        require(msg.sender == owner && workers.length < 50);
        workers.push(worker);
    }

    function pay() public {
        for (uint256 i = 0; i < workers.length; i++) workers[i].transfer(1 finney);
    }
}
