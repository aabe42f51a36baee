pragma solidity ^0.5.0;

contract Registry {
    mapping(bytes32 => address) public holders;
    mapping(bytes32 => uint256) public announced;

    function announce(bytes32 commitment) external {
        announced[commitment] = block.number;
    }

    function register(bytes32 word, bytes32 salt) external {
        bytes32 commitment = keccak256(abi.encode(word, salt, msg.sender));
        require(announced[commitment] != 0 && announced[commitment] < block.number, "not announced");
        require(holders[word] == address(0), "taken");
        holders[word] = msg.sender;
    }
}
