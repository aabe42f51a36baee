pragma solidity ^0.5.0;

contract Registry {
    mapping(bytes32 => address) public holders;

    function register(bytes32 word) external {
        require(holders[word] == address(0), "taken");
        holders[word] = msg.sender;
    }
}
